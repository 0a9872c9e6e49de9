package id.satudata.hub.quality;

/** A check and what it found. */
public record Checked(Check check, Answer answer) {

    public int earned() {
        return answer == Answer.MET ? check.points() : 0;
    }

    /** What it could have earned. */
    int possible() {
        return answer == Answer.NOT_APPLICABLE ? 0 : check.points();
    }

    boolean is(Framework framework) {
        return check.dimension().framework() == framework;
    }
}
