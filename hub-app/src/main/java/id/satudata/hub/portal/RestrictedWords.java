package id.satudata.hub.portal;

import id.satudata.hub.catalog.RestrictedData;
import id.satudata.hub.metadata.Description;

/** Says who may have the files of data that is not for everybody, and whom to ask for them; a licence comes after that. */
final class RestrictedWords {

    private RestrictedWords() {}

    static String of(Description description, Words words) {
        var key = RestrictedData.includes(description) ? "access.agreed" : "access.asked";
        return words.of(key, keeper(description, words));
    }

    /** In two or three words, for lists. */
    static String brief(Description description, Words words) {
        return words.of(RestrictedData.includes(description) ? "access.agreed.brief" : "access.asked.brief");
    }

    private static String keeper(Description description, Words words) {
        var publisher = Labels.name(description.responsibility().publisher(), words);
        var agency = publisher.isEmpty() ? words.of("access.publisher") : publisher;
        return description.responsibility().contactPoints().stream()
                .map(it -> it.email().or(it::telephone).orElseGet(() -> words.in(it.name())))
                .filter(it -> !it.isEmpty() && !it.equals(agency))
                .findFirst()
                .map(it -> agency + " (" + it + ")")
                .orElse(agency);
    }
}
