package id.satudata.hub.vocabulary;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;

/** The one place that decides what of a description is for the government alone; everything else may be published. */
public final class InternalTerms {

    private static final String HOST = "w3id.org/satudata-hub/";

    /**
     * Where data is kept and backed up would help an attacker; the reasoning of an exclusion may tell what it protects; the
     * full answers of a form name persons, with their telephone numbers.
     */
    public static final Set<Property> ALL = Set.of(
            HUB.lokasiSimpan,
            HUB.cadangan,
            HUB.ujiKonsekuensi,
            HUB.jenisUji,
            HUB.pejabat,
            HUB.unitPenguji,
            HUB.jangkaWaktu,
            HUB.isian);

    private static final Set<String> NAMES =
            ALL.stream().map(it -> plain(it.getURI())).collect(Collectors.toUnmodifiableSet());

    private InternalTerms() {}

    /** Whether the predicate is an internal term, or was meant as one: letter case and http or https do not matter. */
    public static boolean include(Node predicate) {
        return predicate.isURI() && predicate.getURI().contains(HOST) && NAMES.contains(plain(predicate.getURI()));
    }

    private static String plain(String iri) {
        return iri.toLowerCase(Locale.ROOT).replaceFirst("^https?://", "");
    }
}
