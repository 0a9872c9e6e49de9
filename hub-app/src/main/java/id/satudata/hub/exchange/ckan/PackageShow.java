package id.satudata.hub.exchange.ckan;

import id.satudata.hub.catalog.Entries;
import org.springframework.stereotype.Component;

/** One package in full. */
@Component
final class PackageShow implements Action {
    private final Entries entries;
    private final PackageDicts packages;

    PackageShow(Entries entries, PackageDicts packages) {
        this.entries = entries;
        this.packages = packages;
    }

    @Override
    public String name() {
        return "package_show";
    }

    @Override
    public String help() {
        return "One dataset with its resources. Parameters: id (the dataset's id or name).";
    }

    @Override
    public Object run(Parameters parameters) {
        return entries.named(parameters.required("id"))
                .map(packages::of)
                .orElseThrow(() -> CkanFault.notFound("Dataset"));
    }
}
