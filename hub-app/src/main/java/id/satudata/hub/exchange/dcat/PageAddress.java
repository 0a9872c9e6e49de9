package id.satudata.hub.exchange.dcat;

import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.revision.Sequence;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which page of the catalogue a client wants.
 *
 * @param number counted from 1
 * @param before the cursor: only entries that arrived before this one, so that pages never shift while data comes in
 */
record PageAddress(long number, Optional<Sequence> before) {
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");
    private static final Pattern CURSOR = Pattern.compile("\\d{1,18}");

    static PageAddress of(@Nullable String page, @Nullable String before) {
        var number = page == null ? 1 : Long.parseLong(fitting(NUMBER, page));
        return new PageAddress(
                number, Optional.ofNullable(before).map(it -> new Sequence(Long.parseLong(fitting(CURSOR, it)))));
    }

    static PageAddress numbered(long number) {
        return new PageAddress(number, Optional.empty());
    }

    PageAddress next(Sequence cursor) {
        return new PageAddress(number + 1, Optional.of(cursor));
    }

    Iri iri(IriSpace space, String extension) {
        var cursor = before.map(it -> "&before=" + it).orElse("");
        return space.at("/catalog." + extension + "?page=" + number + cursor);
    }

    private static String fitting(Pattern form, String text) {
        if (!form.matcher(text).matches()) {
            throw Problem.about(ProblemType.PAGE_INVALID, text).toException();
        }
        return text;
    }
}
