/** The pages about one run: its progress live, its log, its records, and the report for the producer. */
@NullMarked
package id.satudata.hub.admin.runs;

import org.jspecify.annotations.NullMarked;
