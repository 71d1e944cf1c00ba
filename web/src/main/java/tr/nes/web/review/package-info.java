/** The authority's back office: applications to be reviewed, and people with a new identity. */
package tr.nes.web.review;
