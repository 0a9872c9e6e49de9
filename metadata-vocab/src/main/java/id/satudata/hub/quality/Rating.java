package id.satudata.hub.quality;

/** What data.europa.eu calls a number of MQA points. */
public enum Rating {
    EXCELLENT,
    GOOD,
    SUFFICIENT,
    BAD;

    private static final int ABOVE_GOOD = 350;
    private static final int ABOVE_SUFFICIENT = 220;
    private static final int LEAST_SUFFICIENT = 120;

    public static Rating of(int points) {
        if (points > ABOVE_GOOD) {
            return EXCELLENT;
        }
        if (points > ABOVE_SUFFICIENT) {
            return GOOD;
        }
        return points >= LEAST_SUFFICIENT ? SUFFICIENT : BAD;
    }
}
