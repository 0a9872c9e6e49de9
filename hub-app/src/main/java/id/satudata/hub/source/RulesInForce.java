package id.satudata.hub.source;

import static java.util.stream.Collectors.joining;

import id.satudata.hub.concept.ConceptList;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.connector.Source;
import id.satudata.hub.mapping.OwnAgencies;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.metadata.IriSpace;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All that decides what becomes of a record, apart from the record itself and its entry. */
@Component
class RulesInForce {

    private final Program program;
    private final IriSpace space;
    private final Concepts concepts;
    private final OwnAgencies agencies;

    RulesInForce(Program program, IriSpace space, Concepts concepts, OwnAgencies agencies) {
        this.program = program;
        this.space = space;
        this.concepts = concepts;
        this.agencies = agencies;
    }

    /** Another one whenever a record of the source might be read or judged in another way than before. */
    ContentHash edition(Source source) {
        var rules = Stream.of(
                program.hash(),
                space.base(),
                agencies,
                source.id(),
                source.publisher(),
                source.settings().hash(),
                concepts.lists().stream().map(RulesInForce::edition).collect(joining(" ")));
        return Bytes.utf8(rules.map(Object::toString).collect(joining("\n"))).hash();
    }

    /** Lists may be imported while the hub runs. */
    private static String edition(ConceptList list) {
        return list.name() + '=' + list.version();
    }
}
