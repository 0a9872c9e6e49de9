package id.satudata.hub.quality;

import id.satudata.hub.vocabulary.HUB;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.SKOS;

/** Where a description keeps its standar data: at the standard it names, at its variables and indicators, or at itself. */
final class StandarData {

    private StandarData() {}

    static boolean hasConcept(About dataset) {
        return named(dataset).anyMatch(it -> it.says(SKOS.prefLabel));
    }

    static boolean hasDefinition(About dataset) {
        return named(dataset).anyMatch(it -> it.says(SKOS.definition));
    }

    static boolean hasCode(About dataset) {
        return named(dataset).anyMatch(it -> it.says(SKOS.notation));
    }

    static Predicate<About> has(Property part) {
        return dataset -> Stream.concat(Stream.of(dataset), named(dataset)).anyMatch(it -> it.says(part));
    }

    private static Stream<About> named(About dataset) {
        return Stream.of(HUB.standarData, HUB.variabel, HUB.indikator).flatMap(dataset::things);
    }
}
