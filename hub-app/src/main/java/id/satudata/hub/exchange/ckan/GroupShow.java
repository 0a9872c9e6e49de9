package id.satudata.hub.exchange.ckan;

import id.satudata.hub.search.Condition;
import id.satudata.hub.search.Facet;
import org.springframework.stereotype.Component;

/** One theme, on request with its packages. */
@Component
final class GroupShow implements Action {
    private final Groups groups;
    private final FoundPackages packages;

    GroupShow(Groups groups, FoundPackages packages) {
        this.groups = groups;
        this.packages = packages;
    }

    @Override
    public String name() {
        return "group_show";
    }

    @Override
    public String help() {
        return "One theme. Parameters: id (its id or name), include_datasets.";
    }

    @Override
    public Object run(Parameters parameters) {
        var group = groups.find(parameters.required("id")).orElseThrow(() -> CkanFault.notFound("Group"));
        return GroupDict.of(
                group,
                parameters.flag("include_datasets", false)
                        ? packages.with(
                                new Condition.Has(Facet.THEME, group.theme().value()))
                        : null);
    }
}
