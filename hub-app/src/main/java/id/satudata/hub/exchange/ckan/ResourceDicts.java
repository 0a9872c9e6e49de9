package id.satudata.hub.exchange.ckan;

import id.satudata.hub.catalog.Entry;
import id.satudata.hub.concept.Concept;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.metadata.Distribution;
import id.satudata.hub.metadata.Iri;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes resources of an entry's distributions; one without any address is none, since CKAN's need one. */
@Component
final class ResourceDicts {
    private static final String MEDIA_TYPES = "/media-types/";

    private final Concepts concepts;

    ResourceDicts(Concepts concepts) {
        this.concepts = concepts;
    }

    List<ResourceDict> of(Entry entry) {
        var reachable = entry.description().distributions().stream()
                .filter(it -> it.address().preferred().isPresent())
                .toList();
        return IntStream.range(0, reachable.size())
                .mapToObj(position -> resource(entry, reachable.get(position), position))
                .toList();
    }

    private ResourceDict resource(Entry entry, Distribution it, int position) {
        var form = it.form();
        var created = it.issued().map(Moments::of).orElseGet(() -> Moments.of(entry.created()));
        return new ResourceDict(
                it.id().toString(),
                entry.id().toString(),
                position,
                it.address().preferred().map(Iri::value).orElse(""),
                it.title().in("id").orElse(""),
                it.description().in("id").orElse(""),
                form.format().map(this::format).orElse(""),
                orNull(form.mediaType().map(ResourceDicts::mediaType)),
                null,
                it.service().isPresent() ? "api" : null,
                null,
                form.checksum().map(checksum -> checksum.hex()).orElse(""),
                form.byteSize().isPresent() ? Long.valueOf(form.byteSize().getAsLong()) : null,
                created,
                it.modified().map(Moments::of).orElse(created),
                Moments.of(entry.changed()),
                null,
                null,
                "active",
                false);
    }

    private String format(Iri format) {
        return concepts.format(format.value()).map(Concept::code).orElseGet(() -> Names.tail(format.value()));
    }

    /** IANA's register names media types by IRIs that end with them. */
    private static String mediaType(Iri registered) {
        var iri = registered.value();
        var start = iri.toLowerCase(Locale.ROOT).indexOf(MEDIA_TYPES);
        return start < 0 ? iri : iri.substring(start + MEDIA_TYPES.length());
    }

    private static @Nullable String orNull(Optional<String> text) {
        return text.orElse(null);
    }
}
