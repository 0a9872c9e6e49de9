package id.satudata.hub.harvest;

/** How many records of a run were fetched and what became of them. */
public record RunCounts(long fetched, long recorded, long unchanged, long rejected) {

    public static final RunCounts NONE = new RunCounts(0, 0, 0, 0);

    static final RunCounts ONE_RECORDED = new RunCounts(1, 1, 0, 0);
    static final RunCounts ONE_UNCHANGED = new RunCounts(1, 0, 1, 0);
    static final RunCounts ONE_REJECTED = new RunCounts(1, 0, 0, 1);

    public RunCounts plus(RunCounts other) {
        return new RunCounts(
                fetched + other.fetched,
                recorded + other.recorded,
                unchanged + other.unchanged,
                rejected + other.rejected);
    }
}
