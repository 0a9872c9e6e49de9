package id.satudata.hub.exchange.ckan;

import org.springframework.stereotype.Component;

/** The themes, as CKAN's groups. */
@Component
final class GroupList implements Action {
    private final Groups groups;

    GroupList(Groups groups) {
        this.groups = groups;
    }

    @Override
    public String name() {
        return "group_list";
    }

    @Override
    public String help() {
        return "The themes. Parameters: all_fields, limit, offset, groups, q,"
                + " sort (name, title or package_count, with asc or desc).";
    }

    @Override
    public Object run(Parameters parameters) {
        return Gathering.page(groups.all().stream(), parameters, "groups");
    }
}
