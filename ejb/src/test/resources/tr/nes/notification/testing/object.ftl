${object.length()}
