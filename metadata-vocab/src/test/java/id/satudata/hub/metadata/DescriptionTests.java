package id.satudata.hub.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.metadata.Description.AccessTerms;
import id.satudata.hub.metadata.Description.Classification;
import id.satudata.hub.metadata.Description.Coverage;
import id.satudata.hub.metadata.Description.Identity;
import id.satudata.hub.metadata.Description.Lifecycle;
import id.satudata.hub.metadata.Description.Part;
import id.satudata.hub.metadata.Description.Responsibility;
import id.satudata.hub.metadata.Description.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DescriptionTests {

    private static final Description EMPTY = Description.of(EntryId.ofRecord(new SourceId("contoh"), "1"));
    private static final LocalizedText TEXT = LocalizedText.indonesian("Contoh");
    private static final List<Iri> IRIS = List.of(Iri.of("https://contoh.go.id/a"));

    static Stream<Part> parts() {
        return Stream.of(
                new Identity(Optional.of("nama"), Optional.empty(), List.of(), Optional.empty()),
                new Wording(TEXT, TEXT, List.of()),
                new Responsibility(Optional.of(Agent.named("Dinas Contoh")), Optional.empty(), List.of()),
                new Classification(IRIS, List.of(), List.of(), List.of()),
                new Coverage(IRIS, Optional.empty()),
                new Lifecycle(Optional.empty(), Optional.empty(), Optional.of("2"), Optional.empty()),
                new AccessTerms(Optional.of(IRIS.getFirst()), TEXT),
                new SatuData(
                        List.of(),
                        SatuData.NONE.standards(),
                        SatuData.NONE.statistics(),
                        SatuData.NONE.disclosure(),
                        SatuData.NONE.planning(),
                        new SatuData.Keeping(List.of("Pusat Data"), List.of())),
                new Surplus(List.of("<https://contoh.go.id/a> <https://contoh.go.id/b> \"c\" .")));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void takesAPartInPlaceOfItsOwnAndKeepsAllOthers(Part part) throws ReflectiveOperationException {
        var before = components(EMPTY);
        var after = components(EMPTY.with(part));

        assertThat(after).containsOnlyOnce(part);
        before.remove(after.indexOf(part));
        after.remove(part);
        assertThat(after).isEqualTo(before);
    }

    @Test
    void knowsAllItsParts() {
        assertThat(parts().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrder(Part.class.getPermittedSubclasses());
    }

    private static List<Object> components(Description it) throws ReflectiveOperationException {
        var components = new ArrayList<>();
        for (var component : Description.class.getRecordComponents()) {
            components.add(component.getAccessor().invoke(it));
        }
        return components;
    }
}
