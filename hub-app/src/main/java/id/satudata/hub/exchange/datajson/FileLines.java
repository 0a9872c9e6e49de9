package id.satudata.hub.exchange.datajson;

import id.satudata.hub.concept.Concept;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.exchange.datajson.DatasetLine.FileLine;
import id.satudata.hub.metadata.Distribution;
import id.satudata.hub.metadata.Iri;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Makes lines of an entry's files; one without any address on the web is none. */
@Component
final class FileLines {

    private static final Pattern MEDIA_TYPE = Pattern.compile("[-\\w]+/[-\\w]+(\\.[-\\w]+)*([+][-\\w]+)?");
    private static final Pattern REGISTER = Pattern.compile("^https?://www\\.iana\\.org/assignments/media-types/");
    private static final String SOME_BYTES = "application/octet-stream";

    private final Concepts concepts;

    FileLines(Concepts concepts) {
        this.concepts = concepts;
    }

    List<FileLine> of(List<Distribution> distributions) {
        return distributions.stream()
                .flatMap(it -> line(it).stream())
                .distinct()
                .toList();
    }

    private Optional<FileLine> line(Distribution it) {
        var download = WebText.of(it.address().downloadUrl());
        var access = WebText.of(it.address().accessUrl());
        if (download.isEmpty() && access.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new FileLine(
                FileLine.TYPE,
                it.title().in("id").orElse(""),
                it.description().in("id").orElse(""),
                download,
                access.equals(download) ? "" : access,
                mediaType(it).orElse(download.isEmpty() ? "" : SOME_BYTES),
                it.form().format().map(this::format).orElse("")));
    }

    private Optional<String> mediaType(Distribution it) {
        return it.form()
                .mediaType()
                .or(() -> it.form().format().flatMap(format -> concepts.mediaType(format.value())))
                .map(Iri::value)
                .map(iri -> REGISTER.matcher(iri).replaceFirst(""))
                .filter(text -> MEDIA_TYPE.matcher(text).matches());
    }

    private String format(Iri format) {
        return concepts.format(format.value())
                .map(Concept::code)
                .orElseGet(() -> format.value().replaceFirst("^.*[/#](?=.)", ""));
    }
}
