/** Reads tables of CSV and XLSX files: columns, types, encoding. */
@NullMarked
package id.satudata.hub.connector.table;

import org.jspecify.annotations.NullMarked;
