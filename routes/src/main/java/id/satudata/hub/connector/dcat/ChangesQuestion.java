package id.satudata.hub.connector.dcat;

import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceUnreadable;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a catalogue is asked for what changed alone: by a parameter that the operator names, such as {@code modified_since} of
 * ckanext-dcat. A feed cannot be asked whether it knows one, and one that does not gives all it has, which is as good.
 */
final class ChangesQuestion {

    private static final String SETTING = "changes-parameter";
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][\\w.-]{0,63}");

    private ChangesQuestion() {}

    /**
     * The first page of what changed; nothing where no parameter is named. The day alone is asked for: ckanext-dcat takes no
     * time zone, and what comes once too often is recognised.
     */
    static Optional<URI> since(Source source, Instant moment) throws SourceUnreadable {
        var name = source.settings().text(SETTING);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (!NAME.matcher(name.get()).matches()) {
            throw new SourceUnreadable("setting-no-parameter", SETTING, source.id(), name.get());
        }
        var day = moment.atOffset(ZoneOffset.UTC).toLocalDate();
        var address = source.address().toString().replaceFirst("#.*", "");
        return Optional.of(URI.create(address + (address.contains("?") ? "&" : "?") + name.get() + "=" + day));
    }
}
