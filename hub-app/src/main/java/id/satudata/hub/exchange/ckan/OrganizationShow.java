package id.satudata.hub.exchange.ckan;

import id.satudata.hub.search.Condition;
import id.satudata.hub.search.Facet;
import org.springframework.stereotype.Component;

/** One publishing organisation, on request with its packages. */
@Component
final class OrganizationShow implements Action {
    private final Organizations organizations;
    private final FoundPackages packages;

    OrganizationShow(Organizations organizations, FoundPackages packages) {
        this.organizations = organizations;
        this.packages = packages;
    }

    @Override
    public String name() {
        return "organization_show";
    }

    @Override
    public String help() {
        return "One agency. Parameters: id (its id or name), include_datasets.";
    }

    @Override
    public Object run(Parameters parameters) {
        var organization = organizations
                .findKnown(parameters.required("id"))
                .orElseThrow(() -> CkanFault.notFound("Organization"));
        return GroupDict.of(
                organization,
                parameters.flag("include_datasets", false)
                        ? packages.with(new Condition.Has(Facet.ORGANIZATION, organization.name()))
                        : null);
    }
}
