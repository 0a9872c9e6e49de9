package id.satudata.hub.metadata;

import java.util.Comparator;
import java.util.Optional;

/** Where to ask about a dataset (vcard:Organization): an office, not a person. */
public record ContactPoint(LocalizedText name, Optional<String> email, Optional<String> telephone, Optional<Iri> page)
        implements Comparable<ContactPoint> {

    private static final Comparator<ContactPoint> ORDER = Comparator.<ContactPoint, String>comparing(
                    it -> it.name.byLanguage().toString())
            .thenComparing(it -> it.email.orElse(""))
            .thenComparing(it -> it.telephone.orElse(""))
            .thenComparing(it -> it.page.map(Iri::value).orElse(""));

    @Override
    public int compareTo(ContactPoint other) {
        return ORDER.compare(this, other);
    }
}
