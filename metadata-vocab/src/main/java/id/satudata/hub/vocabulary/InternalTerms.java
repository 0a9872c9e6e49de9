package id.satudata.hub.vocabulary;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;

/** The one place that decides what of a description is for the government alone; everything else may be published. */
public final class InternalTerms {

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

    private InternalTerms() {}

    public static boolean include(Node predicate) {
        return ALL.stream().anyMatch(it -> it.asNode().equals(predicate));
    }
}
