package id.satudata.hub.admin.sources;

import id.satudata.hub.admin.sources.EditsPage.EditLine;
import id.satudata.hub.admin.sources.EditsPage.EntryCard;
import id.satudata.hub.admin.sources.EditsPage.Tab;
import id.satudata.hub.admin.sources.SourcePage.Visit;
import id.satudata.hub.admin.status.PartNames;
import id.satudata.hub.catalog.Edit;
import id.satudata.hub.catalog.EditedEntry;
import id.satudata.hub.catalog.Edits;
import id.satudata.hub.catalog.FieldChange;
import id.satudata.hub.catalog.FieldChange.FieldValue;
import id.satudata.hub.connector.Source;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.portal.Chrome;
import id.satudata.hub.portal.GuestPages;
import id.satudata.hub.portal.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sets the pages about what people wrote over the datasets of a source. */
@Component
final class EditsPages {

    private static final int ENTRIES = 20;
    private static final int FIELDS = 50;
    private static final String ALL = "?show=all";

    private final GuestPages guests;
    private final Edits edits;
    private final String stylesheet;

    EditsPages(GuestPages guests, Edits edits) {
        this.guests = guests;
        this.edits = edits;
        this.stylesheet = guests.stylesheet("operation.css");
    }

    /**
     * Which datasets are wanted.
     *
     * @param all whether also those in which nobody has to decide
     */
    record Shown(boolean all, Optional<EntryId> after) {}

    static String path(Source source) {
        return SourcePages.PATH + "/" + source.id() + "/edits";
    }

    EditsPage page(Source source, Visit visit, Shown shown, HttpServletRequest request) {
        var words = guests.words(request, PartNames.WORDS);
        var path = path(source);
        var chrome = guests.chrome(request, path, words.of("edits.title", words.in(source.title())));
        var page = shown.all()
                ? edits.page(source.id(), shown.after(), ENTRIES)
                : edits.disputed(source.id(), shown.after(), ENTRIES);
        return new EditsPage(
                chrome,
                words,
                stylesheet,
                visit,
                chrome.path(path),
                chrome.path(SourcePages.PATH + "/" + source.id()),
                List.of(
                        new Tab(words.of("edits.disputed"), chrome.path(path), !shown.all()),
                        new Tab(words.of("edits.all"), chrome.path(path + ALL), shown.all())),
                words.of(page.isEmpty() ? "edits.none" : shown.all() ? "edits.all.lead" : "edits.disputed.lead"),
                page.stream()
                        .map(it -> card(it, path, shown.all(), chrome, words))
                        .filter(it -> !it.edits().isEmpty())
                        .toList(),
                page.size() < ENTRIES ? "" : chrome.path(next(path, shown, page.getLast())));
    }

    private static String next(String path, Shown shown, EditedEntry last) {
        return path + (shown.all() ? ALL + "&" : "?") + "after=" + last.head().entry();
    }

    private static EntryCard card(EditedEntry it, String path, boolean all, Chrome chrome, Words words) {
        var wanted = it.edits().stream()
                .filter(edit -> all || edit.dispute().isPresent())
                .toList();
        var left = wanted.size() - FIELDS;
        return new EntryCard(
                it.head().name(),
                chrome.path("/dataset/" + it.head().name() + "/riwayat"),
                chrome.path(path + "/" + it.head().entry()),
                wanted.stream().limit(FIELDS).map(edit -> line(edit, words)).toList(),
                left > 0 ? words.of("edits.more", left) : "");
    }

    private static EditLine line(Edit it, Words words) {
        return new EditLine(
                it.change().field(),
                label(it.change(), words),
                values(it.change().added(), words),
                values(it.change().removed(), words),
                words.of("edits.since", it.actor(), words.time(it.at()), it.revision()),
                it.dispute()
                        .map(dispute -> words.of("edits.dispute", words.time(dispute.since())))
                        .orElse(""));
    }

    /** With the language of a text, and with the file it belongs to. */
    private static String label(FieldChange it, Words words) {
        var language = it.field().lastIndexOf('@');
        var field =
                words.in(it.label()) + (language < 0 ? "" : " (" + it.field().substring(language + 1) + ")");
        return it.about().isEmpty() ? field : field + ": " + words.in(it.about());
    }

    private static List<String> values(List<FieldValue> values, Words words) {
        return values.isEmpty()
                ? List.of(words.of("edits.nothing"))
                : values.stream().map(it -> words.in(it.words())).toList();
    }
}
