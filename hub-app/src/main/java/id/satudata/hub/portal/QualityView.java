package id.satudata.hub.portal;

import java.util.List;

/**
 * The quality of a dataset in words.
 *
 * @param badges its rating and its freshness
 * @param next what to do first; empty where there is nothing to do
 * @param agencyPath the quality of its agency; empty where no agency is known
 */
public record QualityView(List<Badge> badges, String summary, String next, List<Group> groups, String agencyPath) {

    /** A verdict in a word or two; the tone says to the eye what the word says. */
    public record Badge(String tone, String label) {}

    /** Checks that belong together, folded away behind what they come to. */
    public record Group(String label, List<Part> parts) {}

    /**
     * The checks of one dimension.
     *
     * @param met what is met, by name
     * @param open what nobody has checked yet, by name
     */
    public record Part(String label, String tally, List<ToDo> unmet, List<String> met, List<String> open) {}

    /** What is not met and how to meet it; the gain is empty where it is not counted in points. */
    public record ToDo(String label, String advice, String gain) {}
}
