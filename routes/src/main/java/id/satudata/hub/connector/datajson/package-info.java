/** Reads catalogues of Project Open Data ({@code /data.json}). */
@NullMarked
package id.satudata.hub.connector.datajson;

import org.jspecify.annotations.NullMarked;
