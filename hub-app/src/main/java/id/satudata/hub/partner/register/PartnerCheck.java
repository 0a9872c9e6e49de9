package id.satudata.hub.partner.register;

import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.metadata.Findings;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.PlainText;
import id.satudata.hub.partner.CatalogueFile;
import id.satudata.hub.partner.Partner;
import id.satudata.hub.partner.PartnerDraft;
import id.satudata.hub.partner.PartnerId;
import id.satudata.hub.partner.PartnerSettings;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Makes a partner of what somebody wrote down, or says field by field what stands in the way. No finding quotes a secret. */
final class PartnerCheck {

    private static final String RESERVED = "new";
    private static final String FILE = "file";
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_VALUE = 20_000;
    private static final int MOST_HOSTS = 20;

    private final Findings findings = new Findings();
    private final PartnerAddress addresses;

    PartnerCheck(EgressClient egress) {
        this.addresses = new PartnerAddress(egress);
    }

    /** What is to be kept of a partner. */
    record Sound(
            PartnerId id,
            String kind,
            URI address,
            LocalizedText title,
            List<String> hosts,
            PartnerSettings settings) {}

    /** @param before the partner as it is registered; its secrets stay where the draft gives no others */
    Optional<Sound> check(PartnerDraft draft, Optional<Partner> before) {
        var id = id(draft.id());
        if (!PartnerSettings.KNOWN.containsKey(draft.kind())) {
            findings.error("partner-kind-unknown", "kind", draft.kind());
        }
        var address = addresses.read(draft.kind(), draft.address().strip(), findings);
        var title = title(draft);
        var hosts = hosts(draft.hosts());
        var settings = settings(draft, address, before);
        return findings.block() || id.isEmpty() || address.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sound(id.get(), draft.kind(), address.get(), title, hosts, settings));
    }

    Findings findings() {
        return findings;
    }

    private Optional<PartnerId> id(String text) {
        var id = PartnerId.parse(text.strip()).filter(it -> !it.value().equals(RESERVED));
        if (id.isEmpty()) {
            findings.error("partner-id-invalid", "id", text);
        }
        return id;
    }

    private LocalizedText title(PartnerDraft draft) {
        brief(draft.titleId(), "titleId");
        brief(draft.titleEn(), "titleEn");
        var indonesian = draft.titleId().strip();
        if (indonesian.isEmpty()) {
            findings.error("partner-title-missing", "titleId", "");
        }
        var english = draft.titleEn().strip();
        return LocalizedText.indonesian(indonesian).with("en", english.isEmpty() ? indonesian : english);
    }

    private void brief(String text, String field) {
        if (text.strip().length() > LONGEST_TITLE) {
            findings.error("source-text-long", field, "");
        }
        if (!PlainText.isLine(text)) {
            findings.error("source-text-unreadable", field, "");
        }
    }

    private List<String> hosts(List<String> given) {
        var hosts = given.stream()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
        if (hosts.size() > MOST_HOSTS) {
            findings.error("source-text-long", "hosts", "");
        }
        hosts.stream()
                .filter(it -> !it.matches("[A-Za-z0-9.-]{1,80}(?::[0-9]{1,5})?"))
                .forEach(it -> findings.error("partner-host-invalid", "hosts", it));
        return hosts;
    }

    private PartnerSettings settings(PartnerDraft draft, Optional<URI> address, Optional<Partner> before) {
        var known = PartnerSettings.KNOWN.getOrDefault(draft.kind(), List.of());
        var values = new TreeMap<String, String>();
        draft.settings().forEach((name, value) -> {
            if (!known.contains(name) || value.length() > LONGEST_VALUE || !PlainText.isText(value)) {
                findings.error("source-setting-invalid", "settings." + name, name);
            } else if (!value.isBlank()) {
                if (name.equals(FILE) && CatalogueFile.parse(value).isEmpty()) {
                    findings.error("partner-file-invalid", "settings." + name, value);
                }
                values.put(name, value);
            }
        });
        known.stream()
                .filter(it -> PartnerSettings.isSecret(it) && !values.containsKey(it))
                .filter(draft.settings()::containsKey)
                .forEach(it -> kept(it, draft, address, before).ifPresent(value -> values.put(it, value)));
        return new PartnerSettings(values);
    }

    /** A secret is only ever sent where it was meant for: at another host it has to be entered anew. */
    private Optional<String> kept(String name, PartnerDraft draft, Optional<URI> address, Optional<Partner> before) {
        var value =
                before.flatMap(it -> Optional.ofNullable(it.settings().values().get(name)));
        if (value.isEmpty()) {
            return Optional.empty();
        }
        var isSame = before.filter(it -> it.kind().equals(draft.kind())
                        && address.filter(now -> Objects.equals(
                                                now.getScheme(), it.address().getScheme())
                                        && Objects.equals(
                                                now.getRawAuthority(),
                                                it.address().getRawAuthority()))
                                .isPresent())
                .isPresent();
        if (!isSame) {
            findings.error("source-secret-missing", "settings." + name, "");
            return Optional.empty();
        }
        return value;
    }
}
