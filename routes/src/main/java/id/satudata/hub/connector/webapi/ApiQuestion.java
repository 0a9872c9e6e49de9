package id.satudata.hub.connector.webapi;

import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.connector.Validators;
import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.egress.EgressResponse;
import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.metadata.Reasoned;
import id.satudata.hub.metadata.Reasons;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Asks one address of a web API and reads what it answers. */
final class ApiQuestion {

    /** Trees take many times the room of their text. */
    private static final int LARGEST_ANSWER = 25 << 20;

    private static final int LONGEST_WORDS = 300;

    private final EgressClient egress;
    private final Source source;
    private final ApiMapping mapping;
    private final URI home;
    private final Map<String, String> headers;
    private final String accept;

    /** @param home the first address: what the headers say is meant for its host alone */
    ApiQuestion(EgressClient egress, Source source, ApiMapping mapping, URI home) {
        this.egress = egress;
        this.source = source;
        this.mapping = mapping;
        this.home = home;
        var all = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        all.putAll(mapping.paging().headers());
        this.accept = Objects.requireNonNullElse(
                all.remove("Accept"), mapping.dialect().accept());
        this.headers = Map.copyOf(all);
    }

    /**
     * The answer; nothing where there is no such page, or it is recognised as the one that was given before.
     *
     * @param mayBeBeyond whether all records came already, so that there may be no such page
     */
    Optional<ApiAnswer> ask(URI address, boolean mayBeBeyond, Validators known) throws IOException {
        return egress.get(
                address,
                accept,
                headersFor(address, known),
                it -> known.stillHoldBy(it) || (mayBeBeyond && it.status() >= 400 && it.status() < 500)
                        ? Optional.empty()
                        : Optional.of(answer(it)));
    }

    private Map<String, String> headersFor(URI address, Validators known) {
        var all = new HashMap<>(isAtHome(address) ? headers : Map.of());
        all.putAll(known.headers());
        return all;
    }

    private boolean isAtHome(URI address) {
        return Objects.equals(address.getScheme(), home.getScheme())
                && Objects.equals(address.getRawAuthority(), home.getRawAuthority());
    }

    private ApiAnswer answer(EgressResponse response) throws IOException {
        var body = response.body().readNBytes(LARGEST_ANSWER + 1);
        if (body.length > LARGEST_ANSWER) {
            throw new SourceUnreadable("answer-too-large", source.id(), LARGEST_ANSWER);
        }
        var document = document(response, body);
        if (!response.isSuccess()) {
            throw response.failure(error(document));
        }
        return new ApiAnswer(
                response.finalUri(), response.links(), ContentHash.of(body), Validators.of(response), document);
    }

    private Item document(EgressResponse response, byte[] body) throws IOException {
        try {
            return mapping.dialect().read(body, response.charset());
        } catch (NotReadable e) {
            if (!response.isSuccess()) {
                throw response.failure("");
            }
            var type = response.statedType();
            throw new SourceUnreadable(
                    e, "not-as-mapped-in", source.id(), mapping.dialect().name(), type, Reasoned.of(e));
        }
    }

    /** The failure of an answer that is not as the mapping says, with the other side's own words where there are any. */
    SourceUnreadable unlike(String what, Item document) throws IOException {
        var words = error(document);
        return words.isEmpty()
                ? new SourceUnreadable("not-as-mapped", source.id(), Reasons.of(what))
                : new SourceUnreadable("not-as-mapped-said", source.id(), Reasons.of(what), words);
    }

    private String error(Item document) throws IOException {
        var words = mapping.error().isPresent() ? mapping.error().get().text(document) : "";
        return words.length() <= LONGEST_WORDS ? words : words.substring(0, LONGEST_WORDS) + "…";
    }
}
