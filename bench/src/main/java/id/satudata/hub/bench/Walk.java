package id.satudata.hub.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A way to take in the whole catalogue page by page, as a client of a protocol does.
 *
 * @param dataset what every dataset has once in a page
 */
record Walk(String name, URI first, Pattern dataset, Next next) {

    /**
     * A page with its text as single bytes, which is enough to find what ASCII says.
     *
     * @param here how many datasets it has
     * @param given how many all pages up to it have
     */
    record Page(URI address, HttpHeaders headers, String text, long here, long given) {}

    /** Finds the next page; empty at the end. */
    @FunctionalInterface
    interface Next {
        Optional<URI> after(Page page);
    }

    /** What was taken in. */
    record Taken(long datasets, long pages, long bytes) {}

    /** By a link in the page, of which the first group is the address. */
    static Next link(String pattern) {
        var link = Pattern.compile(pattern);
        return page -> Optional.of(link.matcher(page.text()))
                .filter(it -> it.find())
                .map(it -> page.address().resolve(it.group(1)));
    }

    /** Goes on to the end, or until so many datasets were taken in. */
    Taken through(Client client, long enough) {
        var taken = new Taken(0, 0, 0);
        var at = Optional.of(first);
        while (at.isPresent() && taken.datasets < enough) {
            var answer = client.get(at.get(), BodyHandlers.ofByteArray());
            var text = new String(answer.body(), ISO_8859_1);
            var here = dataset.matcher(text).results().count();
            taken = new Taken(taken.datasets + here, taken.pages + 1, taken.bytes + answer.body().length);
            at = next.after(new Page(answer.uri(), answer.headers(), text, here, taken.datasets));
        }
        return taken;
    }
}
