package id.satudata.hub.source.identity;

import static java.util.stream.Collectors.toSet;

import id.satudata.hub.mapping.Claims;
import id.satudata.hub.mapping.GlobalName;
import id.satudata.hub.metadata.Checksum;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.source.Match.Reason;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** By what an entry can be recognised when its source has given it another key. */
record Trait(EntryId entry, Map<Reason, Set<String>> marks) {

    static Trait of(Description it) {
        var marks = new EnumMap<Reason, Set<String>>(Reason.class);
        marks.put(
                Reason.IDENTIFIER,
                Claims.of(it).identities().stream().map(GlobalName::value).collect(toSet()));
        marks.put(
                Reason.CHECKSUM,
                it.distributions().stream()
                        .flatMap(one -> one.form().checksum().stream())
                        .map(Checksum::hex)
                        .collect(toSet()));
        marks.put(
                Reason.FILE,
                it.distributions().stream()
                        .flatMap(one -> one.address().downloadUrl().stream())
                        .map(Iri::value)
                        .collect(toSet()));
        marks.put(
                Reason.PAGE,
                Stream.concat(
                                it.identity().landingPage().stream(),
                                it.distributions().stream()
                                        .filter(one ->
                                                one.address().downloadUrl().isEmpty())
                                        .flatMap(one -> one.address().accessUrl().stream()))
                        .map(Iri::value)
                        .collect(toSet()));
        marks.put(Reason.TITLE, titles(it));
        return new Trait(it.id(), marks);
    }

    /** A title means something together with who publishes under it. */
    private static Set<String> titles(Description it) {
        var publishers = Likeness.publishers(it);
        return Likeness.titles(it).stream()
                .flatMap(title -> publishers.stream().map(publisher -> title + "\n" + publisher))
                .collect(Collectors.toSet());
    }

    Set<String> marks(Reason reason) {
        return marks.getOrDefault(reason, Set.of());
    }
}
