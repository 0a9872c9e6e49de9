/** Reads the answer to a question to a walidata's database, as a file or as a list of datasets. */
@NullMarked
package id.satudata.hub.connector.sql;

import org.jspecify.annotations.NullMarked;
