package org.jisr.web;

import jakarta.ws.rs.core.Response;
import java.util.UUID;

/**
 * The answer to a command that made a record: its id and nothing else.
 *
 * @param id the new record
 */
public record Created(UUID id) {

  /** 201 with the new id. */
  public static Response with(UUID id) {
    return Response.status(Response.Status.CREATED).entity(new Created(id)).build();
  }
}
