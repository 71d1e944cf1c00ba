/** Lists that an institution's officer signs: their content, the document made of it, its signature, and its verification. */
package tr.nes.enrolment.control.list;
