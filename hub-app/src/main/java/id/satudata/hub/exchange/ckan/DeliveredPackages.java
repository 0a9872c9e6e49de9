package id.satudata.hub.exchange.ckan;

import id.satudata.hub.catalog.Entry;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.partner.PackageForm;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Partners get the packages that everybody is shown. */
@Component
final class DeliveredPackages implements PackageForm {

    private final PackageDicts packages;
    private final JsonMapper json;

    DeliveredPackages(PackageDicts packages, JsonMapper json) {
        this.packages = packages;
        this.json = json;
    }

    @Override
    public Bytes of(Entry entry) {
        return Bytes.copyOf(json.writeValueAsBytes(packages.of(entry)));
    }
}
