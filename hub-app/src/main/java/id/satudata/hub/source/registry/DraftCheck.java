package id.satudata.hub.source.registry;

import id.satudata.hub.connector.LimitedPages;
import id.satudata.hub.connector.MessageDialect;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceSettings;
import id.satudata.hub.mapping.SourceDefaults;
import id.satudata.hub.metadata.Agent;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Findings;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.PlainText;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.source.SourceDraft;
import id.satudata.hub.topic.Topic;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Makes a source of what somebody wrote down, or says field by field what stands in the way. No finding quotes a secret. */
final class DraftCheck {

    private static final String RESERVED = "new";
    private static final int LONGEST_TITLE = 500;
    private static final Set<String> LIMITS = Set.of(LimitedPages.MOST, LimitedPages.PAUSE);

    private final Set<String> kinds;
    private final SourceAddress addresses;
    private final SourceDefaults defaults;

    DraftCheck(Set<String> kinds, SourceAddress addresses, SourceDefaults defaults) {
        this.kinds = kinds;
        this.addresses = addresses;
        this.defaults = defaults;
    }

    /** What became of a draft. */
    sealed interface Checked {

        record Sound(Source source) implements Checked {}

        record Unsound(List<Finding> findings) implements Checked {}
    }

    /** @param before the source as it is registered; its secrets stay where the draft gives no others */
    Checked check(SourceDraft draft, Optional<Source> before) {
        var findings = new Findings();
        var id = id(draft.id(), findings);
        if (!kinds.contains(draft.kind())) {
            findings.error("source-kind-unknown", "kind", draft.kind());
        }
        var address = address(draft, before.map(Source::address), findings);
        var title = title(draft, findings);
        brief(draft.owner(), "owner", findings);
        var settings = settings(draft, address, before, findings);
        settings.filter(_ -> draft.kind().equals(Topic.KIND)).ifPresent(it -> dialect(it, findings));
        return id.isPresent() && address.isPresent() && settings.isPresent() && !findings.block()
                ? new Checked.Sound(
                        new Source(id.get(), draft.kind(), address.get(), title, owner(draft.owner()), settings.get()))
                : new Checked.Unsound(findings.toList());
    }

    private static Optional<SourceId> id(String text, Findings findings) {
        var id = SourceId.parse(text).filter(it -> !it.value().equals(RESERVED));
        if (id.isEmpty()) {
            findings.error("source-id-invalid", "id", text);
        }
        return id;
    }

    private Optional<URI> address(SourceDraft draft, Optional<URI> known, Findings findings) {
        return switch (addresses.read(draft.kind(), draft.address(), known)) {
            case SourceAddress.Read.Sound it -> Optional.of(it.address());
            case SourceAddress.Read.Unsound it -> {
                findings.add(it.finding());
                yield Optional.empty();
            }
        };
    }

    private static LocalizedText title(SourceDraft draft, Findings findings) {
        brief(draft.titleId(), "titleId", findings);
        brief(draft.titleEn(), "titleEn", findings);
        var indonesian = draft.titleId().strip();
        if (indonesian.isEmpty()) {
            findings.error("source-title-missing", "titleId", "");
        }
        var english = draft.titleEn().strip();
        return LocalizedText.indonesian(indonesian).with("en", english.isEmpty() ? indonesian : english);
    }

    private static Optional<Agent> owner(String name) {
        return Optional.of(name.strip()).filter(it -> !it.isEmpty()).map(Agent::named);
    }

    private Optional<SourceSettings> settings(
            SourceDraft draft, Optional<URI> address, Optional<Source> before, Findings findings) {
        var values = new HashMap<String, String>();
        var marked = new HashSet<String>();
        for (var given : draft.settings()) {
            var name = given.name().strip();
            var secret = given.secret() || SourceSettings.isSecret(name);
            var value = secret && given.value().isEmpty()
                    ? kept(name, draft, address, before, findings)
                    : Optional.of(given.value());
            value.filter(it -> !it.isBlank()).ifPresent(it -> {
                check(name, it, findings);
                if (values.put(name, it) != null) {
                    findings.error("source-setting-invalid", "settings." + name, name + ": 2×");
                }
                if (secret) {
                    marked.add(name);
                }
            });
        }
        try {
            return Optional.of(new SourceSettings(values, marked));
        } catch (IllegalArgumentException e) { // the message holds no value
            findings.error("source-setting-invalid", "settings", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private void check(String name, String value, Findings findings) {
        var usable = LIMITS.contains(name) ? LimitedPages.isUsable(name, value) : defaults.isUsable(name, value);
        if (!usable) {
            findings.error("source-value-unknown", "settings." + name, value);
        }
    }

    /** A dialect that is not known would have every message refused, and so would packages of an unknown portal. */
    private static void dialect(SourceSettings settings, Findings findings) {
        var dialect = MessageDialect.of(settings);
        if (dialect.isEmpty()) {
            findings.error(
                    "source-setting-invalid", "settings", MessageDialect.SETTING + ": " + MessageDialect.names());
        } else if (dialect.get().lacks(settings).isPresent()) {
            findings.error(
                    "source-setting-invalid",
                    "settings",
                    dialect.get().lacks(settings).get() + ": –");
        }
    }

    /** A secret is only ever sent where it was meant for: at another host it has to be entered anew. */
    private static Optional<String> kept(
            String name, SourceDraft draft, Optional<URI> address, Optional<Source> before, Findings findings) {
        var known = before.flatMap(it -> it.settings().text(name));
        var sameHost = before.isPresent()
                && address.isPresent()
                && before.get().kind().equals(draft.kind())
                && Objects.equals(
                        before.get().address().getScheme(), address.get().getScheme())
                && Objects.equals(
                        before.get().address().getRawAuthority(), address.get().getRawAuthority());
        if (known.isPresent() && sameHost) {
            return known;
        }
        if (address.isPresent()) {
            findings.error("source-secret-missing", "settings." + name, "");
        }
        return Optional.empty();
    }

    private static void brief(String text, String field, Findings findings) {
        if (text.strip().length() > LONGEST_TITLE) {
            findings.error("source-text-long", field, "");
        }
        if (!PlainText.isLine(text.strip())) {
            findings.error("source-text-unreadable", field, "");
        }
    }
}
