package id.satudata.hub.quality;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.profile.ApplicationProfile;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;

/** Measures descriptions; thread-safe and without a clock, so that the same description on the same day scores the same. */
public final class Measuring {

    private final MqaRules mqa;
    private final PrincipleRules principles;
    private final Promises promises;

    /** Measures conformance to DCAT-AP by the given profile. */
    public Measuring(Concepts concepts, ApplicationProfile dcatAp) {
        this.mqa = new MqaRules(concepts, dcatAp);
        this.principles = new PrincipleRules(concepts);
        this.promises = new Promises(concepts);
    }

    public Assessment measure(Measured it, LocalDate day) {
        var freshness = promises.of(it.about());
        var checks = Stream.concat(mqa.checked(it).stream(), satuData(it, freshness, day).stream())
                .sorted(Comparator.comparing(
                        (Checked checked) -> checked.check().dimension()))
                .toList();
        return new Assessment(checks, freshness);
    }

    /** Every check there is, by dimension. */
    public List<Check> checks() {
        var nothing = new Measured(Graph.emptyGraph, Iri.of("urn:nothing"), List.of(), Reachability.UNKNOWN);
        return measure(nothing, LocalDate.EPOCH).checks().stream()
                .map(Checked::check)
                .toList();
    }

    private List<Checked> satuData(Measured it, Freshness freshness, LocalDate day) {
        var dataset = it.about();
        return Stream.of(
                        principles.standarData(),
                        principles.metadata(),
                        principles.interoperabilitas(),
                        principles.kodeReferensi(),
                        UpkeepRules.keterkinian(freshness, day),
                        UpkeepRules.akurasi(it.findings()),
                        FieldRules.all())
                .flatMap(List::stream)
                .map(rule -> rule.checked(dataset))
                .toList();
    }
}
