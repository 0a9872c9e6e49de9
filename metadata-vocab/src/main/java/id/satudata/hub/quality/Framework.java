package id.satudata.hub.quality;

/** Whose idea of quality it is. */
public enum Framework {
    /** The metadata quality assessment of data.europa.eu, 405 points. */
    MQA,
    /** Perpres 39/2019: the four principles, and what regional regulations ask of data, each as a share of what applies. */
    SATU_DATA
}
