package id.satudata.hub.measurement;

/** A dataset that an agency might begin with, and its points of MQA. */
public record WeakDataset(String name, String title, int points) {}
