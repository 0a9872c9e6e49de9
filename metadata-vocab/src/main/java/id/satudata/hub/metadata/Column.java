package id.satudata.hub.metadata;

/**
 * One column of a table (csvw:Column).
 *
 * @param name the header as written in the file
 * @param datatype local name of the CSVW/XSD datatype: string, integer, decimal, date, dateTime, boolean
 */
public record Column(String name, String datatype) {}
