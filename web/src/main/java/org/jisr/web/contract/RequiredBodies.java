package org.jisr.web.contract;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;

/**
 * Says on the server once more that a command's body is required: reading the built document, the
 * server's library forgets it (SmallRye OpenAPI 4.2.3, {@code RequestBody.getRequired}).
 */
public final class RequiredBodies implements OASFilter {
  @Override
  public RequestBody filterRequestBody(RequestBody body) {
    body.setRequired(Boolean.TRUE);
    return body;
  }
}
