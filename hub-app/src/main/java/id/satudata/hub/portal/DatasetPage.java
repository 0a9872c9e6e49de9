package id.satudata.hub.portal;

import id.satudata.hub.metadata.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of one dataset.
 *
 * @param publisherPath all datasets of its agency; empty where no agency is known
 * @param answers what people ask first, each with its answer
 * @param moreDownloads how many downloads there are beyond those shown
 * @param details what is known about it, as labelled lines
 * @param quality how good its description is, in words
 * @param findings what was doubtful when it came in, in words
 * @param provenance where it came from, as labelled lines
 * @param structuredData its schema.org description, JSON safe to stand in a script element
 */
public record DatasetPage(
        Chrome chrome,
        Text title,
        Text description,
        String publisher,
        String publisherPath,
        List<Answer> answers,
        List<Download> downloads,
        int moreDownloads,
        List<Line> details,
        QualityView quality,
        List<FindingView> findings,
        List<Line> provenance,
        List<Format> formats,
        String citation,
        String structuredData)
        implements Page {

    /** A text of the dataset's; its language is named only where it is not the page's own. */
    public record Text(String text, String language) {

        static Text of(LocalizedText text, Words words) {
            return new Text(words.in(text), words.foreign(text));
        }

        /** The language as an attribute that is left out where it is empty. */
        public @Nullable String lang() {
            return language.isEmpty() ? null : language;
        }
    }

    /** Something to follow; the address is empty where there is only a name. */
    public record Target(String address, String label) {

        static Target named(String label) {
            return new Target("", label);
        }
    }

    /** A labelled line; its values may be links. */
    public record Line(String label, List<Target> values) {}

    /** A question people ask and its answer. */
    public record Answer(String question, String answer) {}

    /** A finding's words and how much it weighs, as a style class and in words. */
    public record FindingView(String weight, String weightLabel, String field, String message, String value) {}

    /** The description in another syntax. */
    public record Format(String path, String label, String mediaType) {}

    /**
     * One way to get the data.
     *
     * @param anchor names its place on the page
     * @param link where to get it; empty where no browser could follow the address, or where it is not given to everybody
     * @param action what following the link does, such as {@code Unduh CSV}; without a link, how to ask for it
     * @param shape how much the table holds; empty where it is none
     * @param columns the table's columns, as many as are shown
     * @param moreColumns how many columns there are beyond those shown
     */
    public record Download(
            String anchor,
            String title,
            String description,
            String format,
            String size,
            String link,
            String action,
            List<Line> facts,
            String shape,
            List<ColumnView> columns,
            int moreColumns) {}

    /** A column and its kind, in words. */
    public record ColumnView(String name, String kind) {}
}
