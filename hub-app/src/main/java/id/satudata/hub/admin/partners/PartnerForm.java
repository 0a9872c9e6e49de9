package id.satudata.hub.admin.partners;

import id.satudata.hub.partner.Partner;
import id.satudata.hub.partner.PartnerDraft;
import id.satudata.hub.partner.PartnerSettings;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stands in the form of a partner. */
public record PartnerForm(
        String id,
        String kind,
        String address,
        String titleId,
        String titleEn,
        String hosts,
        Map<String, String> settings,
        Set<String> kept,
        String version) {

    static final List<String> KINDS = List.of("ckan", "hub", "webhook", "sftp", "s3");

    /** All settings of all kinds, in the order in which people are asked for them. */
    static final List<String> SETTINGS = KINDS.stream()
            .flatMap(it -> PartnerSettings.KNOWN.getOrDefault(it, List.of()).stream())
            .distinct()
            .toList();

    private static final Set<String> LONG = Set.of("organizations", "groups", "private-key", "host-key");

    static final PartnerForm EMPTY = new PartnerForm("", "ckan", "", "", "", "", Map.of(), Set.of(), "");

    public PartnerForm {
        settings = Map.copyOf(settings);
        kept = Set.copyOf(kept);
    }

    static PartnerForm of(Partner it) {
        var open = it.settings().open().values();
        var secrets = new HashSet<>(it.settings().values().keySet());
        secrets.removeAll(open.keySet());
        return new PartnerForm(
                it.id().value(),
                it.kind(),
                it.address().toString(),
                it.title().in("id").orElse(""),
                it.title().in("en").orElse(""),
                String.join("\n", it.hosts()),
                open,
                secrets,
                Long.toString(it.version()));
    }

    static PartnerForm of(HttpServletRequest request, String id, Set<String> kept) {
        var settings = new HashMap<String, String>();
        SETTINGS.forEach(it -> settings.put(it, text(request, "setting-" + it).replace("\r\n", "\n")));
        return new PartnerForm(
                id,
                text(request, "kind"),
                text(request, "address").strip(),
                text(request, "titleId"),
                text(request, "titleEn"),
                text(request, "hosts").replace("\r\n", "\n"),
                settings,
                kept,
                text(request, "version"));
    }

    PartnerForm withVersion(long current) {
        return new PartnerForm(id, kind, address, titleId, titleEn, hosts, settings, kept, Long.toString(current));
    }

    /** Settings of other kinds count only where something is entered. */
    PartnerDraft draft() {
        var known = PartnerSettings.KNOWN.getOrDefault(kind, List.of());
        var given = new HashMap<>(settings);
        given.entrySet().removeIf(it -> it.getValue().isBlank() && !known.contains(it.getKey()));
        return new PartnerDraft(
                id, kind, address, titleId, titleEn, hosts.lines().toList(), given);
    }

    Optional<Set<Long>> expected() {
        return Optional.of(version.matches("[0-9]{1,18}") ? Set.of(Long.parseLong(version)) : Set.of());
    }

    public String value(String setting) {
        return isSecret(setting) ? "" : settings.getOrDefault(setting, "");
    }

    public boolean isSecret(String setting) {
        return PartnerSettings.isSecret(setting);
    }

    public boolean isKept(String setting) {
        return kept.contains(setting);
    }

    public boolean isLong(String setting) {
        return LONG.contains(setting);
    }

    static String text(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
