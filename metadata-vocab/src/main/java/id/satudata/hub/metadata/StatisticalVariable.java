package id.satudata.hub.metadata;

import java.util.List;
import java.util.Optional;

/**
 * A variable of a statistical activity (hub:VariabelStatistik), as MS-Var of Peraturan BPS 5/2020 describes it.
 *
 * @param iri its own IRI where it has one
 * @param code its number in the national register (idMsVar)
 * @param standardCode the data standard it follows (idSDS)
 * @param answers the whole form as a JSON object; the other components repeat its main answers
 */
public record StatisticalVariable(
        Optional<Iri> iri,
        Optional<String> code,
        Meaning meaning,
        List<Iri> measures,
        List<Iri> units,
        Optional<String> standardCode,
        Optional<String> answers) {

    public StatisticalVariable {
        measures = Ordered.of(measures);
        units = Ordered.of(units);
    }

    /** What a variable or an indicator is called and means (dct:title, hub:konsep, skos:definition). */
    public record Meaning(LocalizedText name, LocalizedText concept, LocalizedText definition) {}
}
