package id.satudata.hub.portal;

import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.Distribution;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says in plain words what a licence allows. */
@Component
final class LicenceWords {

    private final Labels labels;

    LicenceWords(Labels labels) {
        this.labels = labels;
    }

    /** What may be done with the dataset; where its files differ, their licences have to be read one by one. */
    String permission(Description description, Words words) {
        var licences = description.distributions().stream()
                .flatMap(it -> it.license().stream())
                .distinct()
                .toList();
        return switch (licences.size()) {
            case 0 -> words.of("permission.unknown");
            case 1 -> {
                var licence = licences.getFirst();
                var code = labels.code(licence);
                yield words.of("permission." + kind(code), code.isEmpty() ? labels.of(licence, words) : code);
            }
            default -> words.of("permission.several");
        };
    }

    String name(Distribution distribution, Words words) {
        return distribution.license().map(it -> labels.of(it, words)).orElse("");
    }

    /** The kinds of licences as their codes tell, the strictest condition deciding. */
    private static String kind(String code) {
        var parts = "-" + code.toUpperCase(Locale.ROOT) + "-";
        if (parts.contains("-NC-")) {
            return "noncommercial";
        }
        if (parts.contains("-ND-")) {
            return "unchanged";
        }
        if (parts.contains("-SA-") || parts.startsWith("-ODBL-")) {
            return "sharealike";
        }
        if (parts.startsWith("-CC0-") || parts.startsWith("-PDDL-")) {
            return "free";
        }
        return parts.contains("-BY-") || parts.startsWith("-OGL-") ? "attribution" : "other";
    }
}
