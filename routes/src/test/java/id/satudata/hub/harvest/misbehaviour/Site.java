package id.satudata.hub.harvest.misbehaviour;

import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.Sources;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

/** How a sound source of one kind answers over HTTP, {@value #PAGE} datasets at a time where it has pages. */
interface Site {

    int PAGE = 3;

    /** As the table calls it. */
    String label();

    String kind();

    String mediaType();

    /** What it calls the answer to a question. */
    default String mediaType(URI question) {
        return mediaType();
    }

    /** Whether it has pages. */
    default boolean isPaged() {
        return true;
    }

    /** Whether it can do this, and not just as another site of its kind does. */
    default boolean does(Misbehaviour misbehaviour) {
        return isPaged() || !misbehaviour.needsPages();
    }

    /** Why it cannot do what it does not; empty where another site of its kind does that. */
    default String whyNot() {
        return "it is one document";
    }

    /** What it answers a question with when it is sound, such as 404 for what it no longer has. */
    default int status(URI question, List<Dataset> datasets) {
        return 200;
    }

    /** Whether nothing comes of it before all is read. */
    default boolean holdsBack() {
        return !isPaged();
    }

    /** The source at this home page. */
    default Source at(URI home) {
        return Sources.at(kind(), home.resolve("/katalog"));
    }

    /** Which page of datasets is asked for, from 0; -1 where something else is. */
    int page(URI question);

    /** The question for the first page, where this one is for another. */
    default URI first(URI question) {
        return URI.create(question.toString().replaceAll("(start|page|resumptionToken)=\\d+", "$1=0"));
    }

    /** What is answered. */
    String answer(URI question, List<Dataset> datasets);

    /** The number behind a name in the question. */
    static int number(URI question, String name, int otherwise) {
        var found = Pattern.compile("(?:^|[?&])" + name + "=(\\d+)").matcher(String.valueOf(question.getRawQuery()));
        return found.find() ? Integer.parseInt(found.group(1)) : otherwise;
    }

    /** The datasets of a page. */
    static List<Dataset> on(int page, List<Dataset> datasets) {
        return from(page * PAGE, datasets);
    }

    static List<Dataset> from(int start, List<Dataset> datasets) {
        return datasets.stream().skip(start).limit(PAGE).toList();
    }

    static boolean hasAfter(int page, List<Dataset> datasets) {
        return (page + 1) * PAGE < datasets.size();
    }
}
