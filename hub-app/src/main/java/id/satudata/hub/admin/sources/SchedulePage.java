package id.satudata.hub.admin.sources;

import id.satudata.hub.admin.FieldErrors;
import id.satudata.hub.admin.FormPage;
import id.satudata.hub.portal.Chrome;
import id.satudata.hub.portal.Words;
import java.util.List;
import java.util.Locale;

/**
 * When one source is harvested by itself.
 *
 * @param state how the schedule stands, in words
 * @param notice what became of the last order; empty when there was none
 * @param isSet whether there is a schedule
 */
public record SchedulePage(
        Chrome chrome,
        Words words,
        String stylesheet,
        String tokenField,
        String token,
        String path,
        String back,
        String notice,
        String tone,
        String state,
        boolean isSet,
        String cron,
        String zone,
        List<String> zones,
        FieldErrors errors)
        implements FormPage {

    public SchedulePage {
        zones = List.copyOf(zones);
    }

    /** What people call the time zone. */
    public String zoneWord(String id) {
        return words.of("schedule.zone." + id.toLowerCase(Locale.ROOT).replace('/', '.'));
    }

    @Override
    public String template() {
        return "admin/schedule.jte";
    }
}
