package id.satudata.hub.connector;

/** The box that holds all positions in a file, in degrees of WGS 84. */
public record Extent(double west, double south, double east, double north) {

    /** Whether it covers anything, which a single point does not. */
    public boolean isArea() {
        return west < east && south < north;
    }
}
