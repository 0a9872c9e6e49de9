package id.satudata.hub.connector.webapi;

import id.satudata.hub.connector.SourceUnreadable;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Leads from one answer to the next. */
final class Route {

    private static final Pattern LINK = Pattern.compile("<([^>]*)>([^<]*)");
    private static final Pattern NEXT = Pattern.compile(
            ";\\s*rel\\s*=\\s*(?:\"(?:[^\"]*\\s)?next(?:\\s[^\"]*)?\"|next\\b)", Pattern.CASE_INSENSITIVE);

    private final ApiMapping.Paging paging;
    private long page;

    Route(ApiMapping.Paging paging) {
        this.paging = paging;
    }

    URI first() throws SourceUnreadable {
        return switch (paging.pager()) {
            case Pager.Numbered it -> at(it.slot(), it.parameter(), Long.toString(it.first()));
            case Pager.None _, Pager.Linked _, Pager.Marked _ -> at("", "", "");
        };
    }

    /** Where only an empty page tells the end; elsewhere one without records may lead on. */
    boolean endsWhenEmpty() {
        return paging.pager() instanceof Pager.Numbered;
    }

    /** Whether a record that goes moves those behind it to pages that came already; a mark leads on from where it stood. */
    boolean goesByPlace() {
        return !(paging.pager() instanceof Pager.Marked);
    }

    /** @param records how many came so far */
    Optional<URI> next(ApiAnswer answer, long records) throws IOException {
        return switch (paging.pager()) {
            case Pager.None _ -> Optional.empty();
            case Pager.Numbered it -> {
                page++;
                yield Optional.of(at(
                        it.slot(), it.parameter(), Long.toString(it.first() + (it.countsRecords() ? records : page))));
            }
            case Pager.Linked it -> {
                var link = it.next().isPresent() ? it.next().get().text(answer.document()) : header(answer.links());
                yield link.isBlank() ? Optional.empty() : Optional.of(resolved(answer.address(), link));
            }
            case Pager.Marked it -> {
                var cursor = it.cursor().text(answer.document());
                yield cursor.isEmpty() ? Optional.empty() : Optional.of(at("cursor", it.parameter(), cursor));
            }
        };
    }

    private URI at(String slot, String parameter, String value) throws SourceUnreadable {
        try {
            return paging.address().at(slot, parameter, value);
        } catch (URISyntaxException e) {
            throw new SourceUnreadable(e, "mapping-no-address", e.getReason());
        }
    }

    private static URI resolved(URI from, String link) throws SourceUnreadable {
        try {
            return from.resolve(new URI(link.strip()));
        } catch (URISyntaxException e) {
            throw new SourceUnreadable(e, "next-no-address", e.getReason());
        }
    }

    /** @see <a href="https://www.rfc-editor.org/rfc/rfc8288">RFC 8288</a> */
    private static String header(List<String> links) {
        for (var header : links) {
            var link = LINK.matcher(header);
            while (link.find()) {
                if (NEXT.matcher(link.group(2)).find()) {
                    return link.group(1);
                }
            }
        }
        return "";
    }
}
