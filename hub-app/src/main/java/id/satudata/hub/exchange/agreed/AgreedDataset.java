package id.satudata.hub.exchange.agreed;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.satudata.hub.catalog.Entry;
import id.satudata.hub.metadata.IriSpace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A restricted dataset that is open to the caller.
 *
 * @param address of its description, which is public
 * @param revision of the log that it is described by; it grows with every change
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AgreedDataset(
        String id,
        String name,
        Title title,
        @Nullable String publisher,
        String address,
        long revision,
        String changed,
        List<AgreedFile> files) {

    AgreedDataset {
        files = List.copyOf(files);
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Title(@Nullable String id, @Nullable String en) {}

    static AgreedDataset of(Entry it, List<AgreedFile> files, IriSpace space) {
        var description = it.description();
        var title = description.wording().title();
        return new AgreedDataset(
                it.id().toString(),
                it.name(),
                new Title(title.byLanguage().get("id"), title.byLanguage().get("en")),
                description
                        .responsibility()
                        .publisher()
                        .flatMap(by -> by.name().in("id"))
                        .orElse(null),
                space.entry(it.id()).value(),
                it.latest().value(),
                it.changed().toString(),
                files);
    }
}
