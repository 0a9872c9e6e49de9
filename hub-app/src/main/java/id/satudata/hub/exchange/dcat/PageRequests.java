package id.satudata.hub.exchange.dcat;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.revision.Sequence;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the parameters of ckanext-dcat's catalogue; what cannot be used is answered as it does, with 409. */
final class PageRequests {
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");
    private static final Pattern CURSOR = Pattern.compile("\\d{1,18}");

    private static final int LONGEST = 3_000;

    private PageRequests() {}

    static PageAddress read(Optional<String> agency, HttpServletRequest request) {
        Profiles.requireDcatAp(request);
        var selection = new Selection(
                agency, given("modified_since", request).map(ModifiedSince::moment), given("q", request), fq(request));
        if (selection.parameters().length() > LONGEST) { // the pages' own addresses would be too long to be IRIs
            throw Problem.about(ProblemType.BAD_REQUEST, "q, fq").toException();
        }
        var page = Optional.ofNullable(request.getParameter("page")).orElse("1");
        return new PageAddress(selection, Long.parseLong(fitting(NUMBER, page)), cursor(selection, request));
    }

    private static Optional<Cursor> cursor(Selection selection, HttpServletRequest request) {
        var before = Optional.ofNullable(request.getParameter("before"));
        var after = Optional.ofNullable(request.getParameter("after"));
        var isWhole = selection.equals(Selection.EVERYTHING);
        var misplaced = isWhole ? after : before;
        if (misplaced.isPresent()) {
            throw unusable(misplaced.get());
        }
        if (isWhole) {
            return before.map(it -> new Cursor.Before(position(it)));
        }
        return selection.isSearch()
                ? after.map(it -> new Cursor.Beyond(EntryId.parse(it).orElseThrow(() -> unusable(it))))
                : after.map(it -> new Cursor.After(position(it)));
    }

    private static Sequence position(String text) {
        return new Sequence(Long.parseLong(fitting(CURSOR, text)));
    }

    private static List<String> fq(HttpServletRequest request) {
        var values = request.getParameterValues("fq");
        return values == null
                ? List.of()
                : Arrays.stream(values).filter(it -> !it.isBlank()).toList();
    }

    private static Optional<String> given(String name, HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(name)).filter(it -> !it.isBlank());
    }

    private static String fitting(Pattern form, String text) {
        if (!form.matcher(text).matches()) {
            throw unusable(text);
        }
        return text;
    }

    private static RuntimeException unusable(String text) {
        return Problem.about(ProblemType.PAGE_INVALID, text).toException();
    }
}
