package id.satudata.hub.metadata;

import java.util.List;
import java.util.Optional;

/**
 * A statistical data standard (hub:StandarData) as Perpres 39/2019 defines it: concept, definition, classification, measure, unit.
 *
 * @param iri its own IRI where it has one
 * @param code its national code (idSDS), such as {@code SD00001.00.00} (skos:notation)
 */
public record DataStandard(
        Optional<Iri> iri,
        Optional<String> code,
        LocalizedText concept,
        LocalizedText definition,
        List<Iri> classifications,
        List<Iri> measures,
        List<Iri> units) {

    public DataStandard {
        classifications = Ordered.of(classifications);
        measures = Ordered.of(measures);
        units = Ordered.of(units);
    }
}
