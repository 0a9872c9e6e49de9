package id.satudata.hub.exchange.oaipmh;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.satudata.hub.revision.Sequence;
import id.satudata.hub.security.Seals;
import id.satudata.hub.syndication.Window;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tokens that carry all it takes to go on with a list, sealed; the hub remembers nothing of them, and any node goes on with
 * what another began.
 */
@Component
final class ResumptionTokens {

    /** Nothing of a token ever gets old; this only keeps lists from being walked over months. */
    private static final Duration LIFE = Duration.ofDays(2);

    private static final String PURPOSE = "oaipmh";

    private final Seals seals;
    private final JsonMapper json;
    private final Clock clock;

    ResumptionTokens(Seals seals, JsonMapper json, Clock clock) {
        this.seals = seals;
        this.json = json;
        this.clock = clock;
    }

    /** A token and when it ends. */
    record Token(String text, Instant expires) {}

    /** What is in a token. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Content(
            @Nullable String set,
            @Nullable Instant from,
            @Nullable Instant until,
            String prefix,
            long lastSeq,
            long given,
            long size,
            Instant exp) {

        static Content of(Progress it, Instant expires) {
            var window = it.selection().window();
            return new Content(
                    window.set().orElse(null),
                    window.from().orElse(null),
                    window.before().orElse(null),
                    it.selection().format().prefix(),
                    it.last().value(),
                    it.given(),
                    it.size(),
                    expires);
        }

        Progress progress() throws OaiFault {
            var window = new Window(Optional.ofNullable(set), Optional.ofNullable(from), Optional.ofNullable(until));
            return new Progress(new Selection(window, Selection.format(prefix)), new Sequence(lastSeq), given, size);
        }
    }

    Token issue(Progress progress) {
        var expires = clock.instant().plus(LIFE);
        return new Token(seals.seal(PURPOSE, json.writeValueAsString(Content.of(progress, expires))), expires);
    }

    Progress read(String token) throws OaiFault {
        var content = content(seals.open(PURPOSE, token).orElseThrow(ResumptionTokens::bad));
        if (clock.instant().isAfter(content.exp())) {
            throw new OaiFault(ErrorCode.BAD_RESUMPTION_TOKEN, "The resumptionToken has expired");
        }
        return content.progress();
    }

    private Content content(String text) throws OaiFault {
        try {
            return json.readValue(text, Content.class);
        } catch (JacksonException of_an_earlier_version) {
            throw bad();
        }
    }

    private static OaiFault bad() {
        return new OaiFault(ErrorCode.BAD_RESUMPTION_TOKEN, "This resumptionToken was not given out here");
    }
}
