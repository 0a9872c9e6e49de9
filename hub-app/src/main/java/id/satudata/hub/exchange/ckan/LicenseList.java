package id.satudata.hub.exchange.ckan;

import org.springframework.stereotype.Component;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** The licences this catalogue knows. */
@Component
final class LicenseList implements Action {
    private final Licences licences;

    LicenseList(Licences licences) {
        this.licences = licences;
    }

    @Override
    public String name() {
        return "license_list";
    }

    @Override
    public String help() {
        return "The licences known here.";
    }

    @Override
    public Object run(Parameters parameters) {
        return licences.all().stream()
                .map(it -> new LicenceDict(it.id(), it.title(), String.valueOf(it.url()), "active", it.open()))
                .toList();
    }

    /** One licence, as CKAN's list shows it. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record LicenceDict(String id, String title, String url, String status, boolean isOkdCompliant) {}
}
