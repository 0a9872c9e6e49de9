package id.satudata.hub.exchange.ckan;

import org.springframework.stereotype.Component;

/** The organisations, by name or in full: those that publish, and those the operator lists. */
@Component
final class OrganizationList implements Action {
    private final Organizations organizations;

    OrganizationList(Organizations organizations) {
        this.organizations = organizations;
    }

    @Override
    public String name() {
        return "organization_list";
    }

    @Override
    public String help() {
        return "The agencies. Parameters: all_fields, limit, offset, organizations, q,"
                + " sort (name, title or package_count, with asc or desc).";
    }

    @Override
    public Object run(Parameters parameters) {
        return Gathering.page(organizations.known().stream(), parameters, "organizations");
    }
}
