package id.satudata.hub.exchange.ckan;

import org.springframework.stereotype.Component;

/** One resource. */
@Component
final class ResourceShow implements Action {
    private final KnownResources resources;

    ResourceShow(KnownResources resources) {
        this.resources = resources;
    }

    @Override
    public String name() {
        return "resource_show";
    }

    @Override
    public String help() {
        return "One resource of a dataset. Parameters: id.";
    }

    @Override
    public Object run(Parameters parameters) {
        return resources.required(parameters.required("id")).resource();
    }
}
