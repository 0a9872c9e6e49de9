package id.satudata.hub.connector;

import static java.util.stream.Collectors.joining;

import id.satudata.hub.connector.message.CkanMessages;
import id.satudata.hub.connector.message.DataJsonMessages;
import id.satudata.hub.connector.message.DcatMessages;
import id.satudata.hub.connector.message.MessageReader;
import id.satudata.hub.metadata.Iri;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The dialects in which a message can describe a dataset. Whatever is wrong with a message is told by the record it becomes. */
public enum MessageDialect {
    /** One dcat:Dataset in any syntax of RDF. */
    DCAT,
    /** One dataset of a data.json catalogue. */
    DATAJSON,
    /** One package as CKAN's action API shows it. */
    CKAN;

    /** The setting of a source that names its dialect. */
    public static final String SETTING = "dialect";

    /** The dialect of this name, in small letters. */
    public static Optional<MessageDialect> named(String name) {
        return Arrays.stream(values()).filter(it -> it.setting().equals(name)).findFirst();
    }

    /** The dialect that is set; DCAT where none is. */
    public static Optional<MessageDialect> of(SourceSettings settings) {
        return settings.text(SETTING).map(MessageDialect::named).orElse(Optional.of(DCAT));
    }

    /** The values the setting may have. */
    public static String names() {
        return Arrays.stream(values()).map(MessageDialect::setting).collect(joining(", "));
    }

    /** The name of a setting without which its messages cannot be read, where it is missing. */
    public Optional<String> lacks(SourceSettings settings) {
        return this == CKAN
                        && settings.text(CkanMessages.SITE).flatMap(Iri::parse).isEmpty()
                ? Optional.of(CkanMessages.SITE)
                : Optional.empty();
    }

    /** The value of the setting. */
    public String setting() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Makes a record of the message.
     *
     * @param largest the most bytes a message may have
     */
    public SourceRecord read(Message message, Source source, long largest) {
        return reader().read(message, source, largest);
    }

    private MessageReader reader() {
        return switch (this) {
            case DCAT -> new DcatMessages();
            case DATAJSON -> new DataJsonMessages();
            case CKAN -> new CkanMessages();
        };
    }
}
